// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/proposal_layer.h"

#include "gis/base/error.h"
#include "gis/geos/unite.h"
#include "src/cluster/code_order.h"
#include "src/publish/layer_columns.h"

#include <algorithm>

namespace diaban {

namespace {

std::string gapsOf(const ClusterProposal& proposal, const ProposalProblem& problem) {
    std::vector<std::uint32_t> gaps;
    for (const std::size_t pair : proposal.covers) {
        gaps.push_back(problem.pairs[pair].gap);
    }
    std::ranges::sort(gaps);
    std::string text;
    for (const std::uint32_t gap : gaps) {
        text += (text.empty() ? "" : "; ") + std::to_string(gap);
    }
    return text;
}

} // namespace

gis::Layer proposalLayer(const Boundaries& boundaries, const ProposalParts& parts) {
    const std::vector<ClusterProposal>& list = parts.all.list;
    gis::Layer layer;
    layer.file = boundaries.layer.file;
    layer.name = "proposals";
    layer.crs = boundaries.layer.crs;
    LayerColumns columns(list.size());
    const auto texts = [&](const char* name, auto textOf) {
        std::vector<std::string> values;
        std::ranges::transform(list, std::back_inserter(values), textOf);
        columns.text(name, values);
    };
    const auto reals = [&](const char* name, auto valueOf) {
        std::vector<double> values;
        std::ranges::transform(list, std::back_inserter(values), valueOf);
        columns.real(name, values);
    };
    std::vector<std::int64_t> numbers;
    for (const ClusterProposal& proposal : list) {
        numbers.push_back(static_cast<std::int64_t>(numbers.size() + 1));
        auto ground = gis::unite(boundaries.layer.polygons, proposal.units);
        if (!ground) {
            throw gis::badInput(boundaries.layer.file, std::to_string(numbers.back()), {"coverage.tangled", {}});
        }
        layer.polygons.addUnit(*ground, 0);
    }
    columns.integer("number", numbers);
    texts("extends", [&](const ClusterProposal& proposal) {
        return proposal.extends ? parts.study.clusters.list[parts.study.counted[*proposal.extends]].id : std::string();
    });
    const std::vector<std::string>& codes = parts.units.codes;
    texts("units",
          [&](const ClusterProposal& proposal) { return listedTexts(inCodeOrder(proposal.units, codes), codes); });
    texts("unit_names", [&](const ClusterProposal& proposal) {
        return listedTexts(inCodeOrder(proposal.units, codes), parts.units.names);
    });
    texts("added",
          [&](const ClusterProposal& proposal) { return listedTexts(inCodeOrder(proposal.added, codes), codes); });
    texts("gaps", [&](const ClusterProposal& proposal) { return gapsOf(proposal, parts.problem); });
    reals("length_m", [](const ClusterProposal& proposal) { return proposal.metres; });
    reals("priority", [](const ClusterProposal& proposal) { return proposal.priority; });
    reals("priority_share", [&](const ClusterProposal& proposal) {
        return parts.all.coverable > 0 ? proposal.priority / parts.all.coverable : 0;
    });
    for (const auto& [name, language] : {std::pair("reason_vi", Language::Vi), std::pair("reason_en", Language::En)}) {
        const Catalogue catalogue(language);
        texts(name, [&](const ClusterProposal& proposal) {
            return joined(wordsOf(proposal, parts.all, parts.problem, parts.study, parts.units), catalogue);
        });
    }
    layer.attributes.fields = columns.take();
    return layer;
}

} // namespace diaban
