// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/put_in_place.h"

#include "gis/base/error.h"
#include "gis/io/file_writer.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <set>
#include <string>

namespace gis {

namespace {

namespace fs = std::filesystem;

bool isShp(const fs::path& path) {
    const fs::path extension = path.extension();
    return extension == ".shp" || extension == ".SHP";
}

bool sameSet(const fs::path& a, const fs::path& b) {
    return a.parent_path() == b.parent_path() && a.stem() == b.stem();
}

std::string listed(const std::vector<fs::path>& paths) {
    std::string all;
    for (const fs::path& path : paths) {
        all += (all.empty() ? "" : ", ") + path.string();
    }
    return all;
}

/// One go over all files; what it withdrew comes back where it fails.
class Placing {
public:
    explicit Placing(std::vector<Move> moves) : m_moves(std::move(moves)) {
        m_firstShp = std::stable_partition(m_moves.begin(), m_moves.end(), [](auto& m) { return !isShp(m.to); });
        for (const Move& move : m_moves) {
            m_folders.insert(move.to.parent_path());
        }
    }

    /// Nothing slow between the steps: a flush of the folder there would make the moment without a .shp much longer.
    std::vector<fs::path> run() {
        std::for_each(m_firstShp, m_moves.end(), [this](const Move& move) { withdraw(move); });
        std::for_each(m_moves.begin(), m_firstShp, [this](const Move& move) { place(move); });
        std::for_each(m_firstShp, m_moves.end(), [this](const Move& move) { removeOldMembers(move.to); });
        std::for_each(m_firstShp, m_moves.end(), [this](const Move& move) { place(move); });
        for (const fs::path& folder : m_folders) {
            flushToDisk(folder);
        }
        std::sort(m_done.begin(), m_done.end());
        return m_done;
    }

private:
    void withdraw(const Move& move) {
        fs::path away = move.from;
        away += ".old";
        if (std::rename(move.to.c_str(), away.c_str()) == 0) {
            m_withdrawn.push_back({away, move.to});
        } else if (errno != ENOENT) {
            fail(move.to, errno);
        }
    }

    void place(const Move& move) {
        if (std::rename(move.from.c_str(), move.to.c_str()) != 0) {
            fail(move.to, errno);
        }
        m_done.push_back(move.to);
    }

    [[noreturn]] void fail(const fs::path& path, int code) const {
        for (const Move& old : m_withdrawn) {
            const bool mixed =
                std::any_of(m_done.begin(), m_done.end(), [&old](auto& done) { return sameSet(done, old.to); });
            if (!mixed) {
                std::rename(old.from.c_str(), old.to.c_str());
            }
        }
        throw Error(ErrorKind::CannotWrite, path.string(), "",
                    {m_done.empty() ? "write.commit" : "write.commit_partly",
                     {{"reason", SystemFault(code)}, {"done", listed(m_done)}}});
    }

    /// Indexes and projections of the shapefile that was there before would be taken for the new one's.
    void removeOldMembers(const fs::path& shp) const {
        static constexpr const char* kOld[] = {".prj", ".PRJ", ".cpg", ".CPG", ".qpj", ".qix",
                                               ".sbn", ".sbx", ".idm", ".ind", ".cst"};
        for (const char* extension : kOld) {
            fs::path member = shp;
            member.replace_extension(extension);
            if (std::find(m_done.begin(), m_done.end(), member) == m_done.end()) {
                ::unlink(member.c_str());
            }
        }
    }

    std::vector<Move> m_moves;
    std::vector<Move>::iterator m_firstShp;
    std::set<fs::path> m_folders;
    std::vector<Move> m_withdrawn;
    std::vector<fs::path> m_done;
};

} // namespace

std::vector<fs::path> putInPlace(std::vector<Move> moves) {
    return Placing(std::move(moves)).run();
}

} // namespace gis
