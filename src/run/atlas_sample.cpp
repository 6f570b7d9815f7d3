// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/atlas_sample.h"

#include "src/run/atlas_subjects.h"

namespace diaban {

AtlasSample atlasSample(const AtlasJob& job, gis::Problems& problems, const gis::Progress& progress) {
    const AtlasStudy atlas = atlasStudy(job, problems, progress);
    const std::vector<AtlasSubject> subjects = requireSubjects(atlas);
    AtlasSample sample;
    sample.looks = atlas.looks;
    sample.first = atlasPage(atlas, subjects.front(), {1, subjects.size()});
    sample.pages = subjects.size();
    return sample;
}

} // namespace diaban
