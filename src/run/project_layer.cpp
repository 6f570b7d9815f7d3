// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/project_layer.h"

#include "gis/io/short_names.h"
#include "src/message/number_format.h"
#include "src/run/choropleth.h"
#include "src/run/output_words.h"

#include <algorithm>
#include <set>

namespace diaban {

namespace {

std::size_t indexOf(const Study& study, const Figure& figure) {
    return static_cast<std::size_t>(&figure - study.figures.data());
}

/// The maps whose figure the study has.
std::vector<const MapSpec*> drawnMaps(const Project& project, const Study& study) {
    std::vector<const MapSpec*> maps;
    for (const MapSpec& map : project.maps) {
        if (study.find(map.figureKey(), map.period) != nullptr) {
            maps.push_back(&map);
        }
    }
    return maps;
}

/// "Tỷ lệ hộ ký cam kết (%), quý III/2025": the period only where a key has several.
std::string aliasOf(const Project& project, const Study& study, const Figure& figure, const Catalogue& catalogue) {
    if (figure.key == Indicator::kAreaKey && project.findIndicator(figure.key) == nullptr) {
        return catalogue.text("style.area");
    }
    std::string alias = legendTitle(figure, project.findIndicator(figure.key), catalogue.language());
    if (!figure.period.empty() && study.periodsOf(figure.key).size() > 1) {
        alias += ", " + formatPeriodWithin(figure.period, catalogue.language());
    }
    return alias;
}

std::vector<std::pair<std::string, std::string>> statusWords(std::initializer_list<const char*> values,
                                                             const Catalogue& catalogue) {
    std::vector<std::pair<std::string, std::string>> words;
    for (const char* value : values) {
        words.emplace_back(value, catalogue.text(std::string("style.status.") + value));
    }
    return words;
}

std::vector<StyledField> styledFields(const Project& project, const Study& study, const StudyLayer& layer,
                                      const Catalogue& catalogue) {
    std::vector<StyledField> fields;
    fields.reserve(layer.layer.attributes.fields.size() + study.figures.size());
    for (const gis::Field& field : layer.layer.attributes.fields) {
        fields.push_back({{field.name}, field.title.empty() ? field.name : field.title, {}});
    }
    for (std::size_t i = 0; i < study.figures.size(); ++i) {
        const std::string alias = aliasOf(project, study, study.figures[i], catalogue);
        fields[layer.fieldOfFigure[i]].alias = alias;
        if (const auto status = layer.statusOfFigure[i]; status && status != layer.joinStatus) {
            fields[*status].alias = catalogue.text({"style.status_of", {{"title", alias}}});
            fields[*status].words = statusWords({kHasValue, kNoData, kNotMatched, kSuppressed}, catalogue);
        }
    }
    if (layer.joinStatus) {
        fields[*layer.joinStatus].alias = catalogue.text("style.join_status");
        fields[*layer.joinStatus].words = statusWords({kMatched, kNotMatched}, catalogue);
    }
    return fields;
}

/// A name that no field of the layer has: "MAP_class", in letters that every format keeps.
std::string freeFieldName(const gis::Attributes& attributes, const std::string& key) {
    const std::string first = gis::toAscii(key) + "_class";
    std::string name = first;
    for (int n = 2; attributes.find(name) != nullptr; ++n) {
        name = first + '_' + std::to_string(n);
    }
    return name;
}

/// Adds a field for each map of given classes, which says which class a unit has.
void addClassFields(ProjectLayer& layer) {
    gis::Attributes& attributes = layer.study.layer.attributes;
    for (MapStyle& style : layer.styles) {
        if (style.classKeys.empty()) {
            continue;
        }
        gis::Field field =
            gis::makeField(freeFieldName(attributes, style.key), gis::FieldType::Text, layer.study.layer.unitCount());
        field.title = style.name;
        auto& texts = std::get<std::vector<std::string>>(field.values);
        for (std::size_t unit = 0; unit < texts.size(); ++unit) {
            const LegendRow& row = style.rows[style.rowOfUnit[unit]];
            if (row.classIndex) {
                texts[unit] = style.classKeys[*row.classIndex];
                field.isNull[unit] = 0;
            }
        }
        style.classField = attributes.fields.size();
        attributes.fields.push_back(std::move(field));
    }
}

/// What the keys of given classes mean.
void addClassWords(const ProjectLayer& layer, std::vector<StyledField>& fields) {
    for (const MapStyle& style : layer.styles) {
        for (std::size_t i = 0; style.classField && i < style.classKeys.size(); ++i) {
            fields[*style.classField].words.emplace_back(style.classKeys[i], style.classWords[i]);
        }
    }
}

std::optional<std::size_t> nameFieldOf(const Study& study, const gis::Layer& layer) {
    const UnitFields& fields = study.boundaries.units.fields;
    const gis::Field* field = layer.attributes.find(fields.name.empty() ? fields.key : fields.name);
    return field == nullptr ? std::nullopt
                            : std::optional(static_cast<std::size_t>(field - layer.attributes.fields.data()));
}

std::vector<std::string> layerNotes(const Project& project, const Study& study, const Catalogue& catalogue) {
    const Language language = catalogue.language();
    const std::string date = project.asOf.empty()
                                 ? catalogue.text("map.date_unknown")
                                 : catalogue.text({"map.date", {{"text", formatDate(project.asOf, language)}}});
    std::vector<std::string> notes = leftOutWords(study, {}, catalogue);
    notes.insert(notes.begin(),
                 catalogue.text({"style.about", {{"source", sourceWords(project, language)}, {"date", date}}}));
    return notes;
}

LayerWords layerWords(const Project& project, const Study& study, const ProjectLayer& layer,
                      const Catalogue& catalogue) {
    const Language language = catalogue.language();
    LayerWords words;
    words.title = project.title.in(language);
    words.author = project.author.in(language);
    words.date = project.asOf;
    words.languageCode = language == Language::Vi ? "VIE" : "ENG";
    words.about = layer.notes;
    for (const MapStyle& style : layer.styles) {
        words.about.push_back(style.name + ": " + style.method);
    }
    for (const JoinedTable& joined : study.tables) {
        words.history.push_back(catalogue.text(
            {"style.history",
             {{"table", std::filesystem::path(joined.table.file).filename().string()},
              {"matched", static_cast<std::int64_t>(joined.join.matched)},
              {"units", static_cast<std::int64_t>(study.boundaries.units.size())},
              {"rows_left",
               static_cast<std::int64_t>(joined.join.rowsWithoutUnit.size() + joined.join.duplicateRows.size())}}}));
    }
    return words;
}

/// What people call the fields of weak areas.
void nameWeakFields(std::vector<StyledField>& fields, std::size_t first, const Catalogue& catalogue) {
    fields[first].alias = catalogue.text("weakness.field.weak");
    for (const char* verdict : {"weak", "not_weak", "not_sure", "not_enough_data"}) {
        fields[first].words.emplace_back(verdict, catalogue.text(std::string("weakness.verdict.") + verdict));
    }
    fields[first + 1].alias = catalogue.text("weakness.field.rank");
    fields[first + 2].alias = catalogue.text("weakness.field.reasons");
}

/// The field that the circles of a map stand for.
void styleCircles(MapStyle& style, const MapSpec& map, const Study& study, const ProjectLayer& layer) {
    if (style.circles) {
        const std::string& key = map.analysis.circles;
        const Figure* const figure = key.empty() ? nullptr : study.find(key, map.period);
        style.circles->field =
            figure == nullptr ? style.valueField : layer.study.fieldOfFigure[indexOf(study, *figure)];
    }
}

} // namespace

ProjectLayer projectLayer(const Project& project, const Study& study, const Catalogue& catalogue,
                          const ProjectWeakness* weakness) {
    const std::vector<const MapSpec*> maps = drawnMaps(project, study);
    std::vector<std::size_t> mapped;
    mapped.reserve(maps.size());
    for (const MapSpec* map : maps) {
        mapped.push_back(indexOf(study, *study.find(map->figureKey(), map->period)));
    }
    ProjectLayer result;
    result.study = studyLayer(study, mapped);
    const std::size_t weakFields =
        weakness == nullptr ? 0 : appendWeakFields(result.study.layer, study, *weakness, catalogue);
    std::set<std::string> names;
    for (std::size_t i = 0; i < maps.size(); ++i) {
        MapStyle style = mapStyle(projectMap(project, study, *maps[i], catalogue), catalogue);
        style.key = maps[i]->key;
        style.valueField = result.study.fieldOfFigure[mapped[i]];
        style.statusField = result.study.statusOfFigure[mapped[i]];
        styleCircles(style, *maps[i], study, result);
        if (!names.insert(style.name).second) {
            style.name += " (" + style.key + ')';
            names.insert(style.name);
        }
        result.styles.push_back(std::move(style));
    }
    addClassFields(result);
    result.fields = styledFields(project, study, result.study, catalogue);
    addClassWords(result, result.fields);
    if (weakness != nullptr) {
        nameWeakFields(result.fields, weakFields, catalogue);
        for (MapStyle& style : result.styles) {
            if (style.outline) {
                style.outline->field = weakFields;
            }
        }
        result.weakReasons = weakFields + 2;
    } else { // no field says what is weak
        std::ranges::for_each(result.styles, [](MapStyle& style) { style.outline.reset(); });
    }
    result.nameField = nameFieldOf(study, result.study.layer);
    result.notes = layerNotes(project, study, catalogue);
    result.words = layerWords(project, study, result, catalogue);
    return result;
}

std::vector<const MapStyle*> stylesOf(const OutputSpec& output, const ProjectLayer& layer, const Project& project,
                                      const Study& study) {
    std::vector<const MapStyle*> styles;
    if (!output.style) {
        for (const MapStyle& style : layer.styles) {
            styles.push_back(&style);
        }
        return styles;
    }
    for (const std::string& key : *output.style) {
        (void)requireFigure(project, study, *project.findMap(key));
        styles.push_back(&*std::ranges::find(layer.styles, key, &MapStyle::key));
    }
    return styles;
}

} // namespace diaban
