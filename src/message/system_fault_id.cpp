// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/system_fault_id.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace diaban {

namespace {

struct NamedFault {
    int number;
    const char* id;
};

constexpr std::array kNamedFaults{
    NamedFault{EACCES, "system.no_permission"}, NamedFault{EPERM, "system.not_allowed"},
    NamedFault{EROFS, "system.read_only"},      NamedFault{ENOSPC, "system.no_space"},
    NamedFault{EDQUOT, "system.quota"},         NamedFault{EFBIG, "system.too_large"},
    NamedFault{ENOENT, "system.not_there"},     NamedFault{ENOTDIR, "system.no_folder"},
    NamedFault{EISDIR, "system.is_folder"},     NamedFault{EEXIST, "system.exists"},
    NamedFault{ENOTEMPTY, "system.not_empty"},  NamedFault{ENAMETOOLONG, "system.long_name"},
    NamedFault{EIO, "system.disk_fault"},       NamedFault{EXDEV, "system.other_disk"},
    NamedFault{EBUSY, "system.busy"},           NamedFault{ETXTBSY, "system.busy"},
    NamedFault{EMFILE, "system.many_files"},    NamedFault{ENFILE, "system.many_files"},
    NamedFault{ELOOP, "system.link"},           NamedFault{ENOMEM, "system.no_memory"},
    NamedFault{ESTALE, "system.disk_gone"},     NamedFault{ENODEV, "system.disk_gone"},
    NamedFault{ENXIO, "system.disk_gone"},      NamedFault{ETIMEDOUT, "system.no_answer"},
    NamedFault{EHOSTDOWN, "system.no_answer"},
};

} // namespace

const char* systemFaultId(int number) noexcept {
    const auto named = std::ranges::find(kNamedFaults, number, &NamedFault::number);
    return named == kNamedFaults.end() ? "system.other" : named->id;
}

} // namespace diaban
