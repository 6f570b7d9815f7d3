// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/feature_texts.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace gis {

namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";
constexpr std::size_t kBlock = std::size_t{1} << 20; ///< what two threads keep in their caches
constexpr std::size_t kMostBeside = std::size_t{1} << 20;
constexpr std::size_t kNowhere = std::string_view::npos;

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

std::size_t skipSpace(std::string_view text, std::size_t at) {
    while (at < text.size() && isSpace(text[at])) {
        ++at;
    }
    return at;
}

/// One past the string that starts at `at`; nowhere where it does not end.
std::size_t endOfString(std::string_view text, std::size_t at) {
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        at += text[at] == '\\' ? 1U : 0U;
    }
    return at < text.size() ? at + 1 : kNowhere;
}

/// The next quote or brace: long runs of coordinates have none, so they are passed by in steps.
std::size_t nextSign(std::string_view text, std::size_t at) {
    constexpr std::size_t kStep = 32;
    const auto isSign = [](char c) {
        return static_cast<int>(c == '"') | static_cast<int>(c == '{') | static_cast<int>(c == '}');
    };
    for (; at + kStep <= text.size(); at += kStep) {
        const char* step = text.data() + at;
        unsigned char any = 0;
        for (std::size_t i = 0; i < kStep; ++i) { // no branch inside, so that it becomes vector instructions
            any |= static_cast<unsigned char>(isSign(step[i]));
        }
        if (any != 0) {
            break;
        }
    }
    while (at < text.size() && isSign(text[at]) == 0) {
        ++at;
    }
    return at;
}

/// One past the object that starts at `at`; nowhere where it does not end.
std::size_t endOfObject(std::string_view text, std::size_t at) {
    std::size_t depth = 0;
    while ((at = nextSign(text, at)) < text.size()) {
        if (text[at] == '"') {
            at = endOfString(text, at);
            if (at == kNowhere) {
                return kNowhere;
            }
            continue;
        }
        depth = text[at] == '{' ? depth + 1 : depth - 1;
        ++at;
        if (depth == 0) {
            return at;
        }
    }
    return kNowhere;
}

/// One past the '[' of the member "features" of the root object; nowhere where there is none in `text`.
std::size_t startOfFeatures(std::string_view text) {
    std::size_t depth = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"') {
            const std::size_t end = endOfString(text, at);
            if (end == kNowhere) {
                return kNowhere;
            }
            const std::size_t colon = skipSpace(text, end);
            const bool named = depth == 1 && text.substr(at, end - at) == "\"features\"";
            if (named && colon < text.size() && text[colon] == ':') {
                const std::size_t array = skipSpace(text, colon + 1);
                return array < text.size() && text[array] == '[' ? array + 1 : kNowhere;
            }
            at = end - 1;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return kNowhere;
}

} // namespace

FeatureTexts::FeatureTexts(const std::string& path) : m_descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
    if (m_descriptor < 0) {
        m_state = State::Odd;
    }
}

FeatureTexts::~FeatureTexts() {
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

bool FeatureTexts::more(std::vector<char>& bytes, std::size_t count) {
    const std::size_t before = bytes.size();
    bytes.resize(before + count);
    std::size_t got = 0;
    while (got < count && !m_atEnd) {
        const ssize_t read = ::read(m_descriptor, bytes.data() + before + got, count - got);
        if (read < 0 && errno != EINTR) {
            m_state = State::Odd;
            break;
        }
        m_atEnd = read == 0;
        got += read > 0 ? static_cast<std::size_t>(read) : 0;
    }
    bytes.resize(before + got);
    return got > 0;
}

void FeatureTexts::start(std::vector<char>& bytes) {
    std::string_view text(bytes.data(), bytes.size());
    m_byteOrderMark = text.starts_with(kMark);
    text.remove_prefix(m_byteOrderMark ? kMark.size() : 0);
    const std::size_t features = startOfFeatures(text);
    m_state = features == kNowhere ? State::Odd : State::First;
    if (m_state == State::First) {
        m_head = text.substr(0, features);
        bytes.erase(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() - text.size() + features));
    }
}

bool FeatureTexts::next(FeatureBlock& block) {
    block.features.clear();
    block.bytes.assign(m_kept.begin(), m_kept.end());
    for (std::size_t count = kBlock; m_state != State::End && m_state != State::Odd; count = block.bytes.size()) {
        if (!more(block.bytes, count)) { // cut off in the middle
            m_state = State::Odd;
            break;
        }
        if (m_state == State::Start) {
            start(block.bytes);
        }
        const auto rest = block.bytes.begin() + static_cast<std::ptrdiff_t>(cut(block));
        if (!block.features.empty()) {
            m_kept.assign(rest, block.bytes.end());
            block.bytes.resize(block.bytes.size() + FeatureBlock::kPadding);
            block.number = m_blocks++;
            break;
        }
        block.bytes.erase(block.bytes.begin(), rest);
    }
    return m_state != State::Odd && !block.features.empty();
}

/// Lists the features that are whole; returns where the rest starts.
std::size_t FeatureTexts::cut(FeatureBlock& block) {
    const std::string_view text(block.bytes.data(), block.bytes.size());
    std::size_t at = 0;
    while (m_state == State::First || m_state == State::Comma || m_state == State::Feature) {
        at = skipSpace(text, at);
        if (at == text.size()) {
            break;
        }
        if (text[at] == ']' && m_state != State::Feature) {
            end(text.substr(at));
        } else if (text[at] == ',' && m_state == State::Comma) {
            m_state = State::Feature;
            ++at;
        } else if (text[at] == '{' && m_state != State::Comma) {
            const std::size_t end = endOfObject(text, at);
            if (end == kNowhere) {
                break;
            }
            block.features.push_back({at, end - at});
            m_state = State::Comma;
            at = end;
        } else {
            m_state = State::Odd;
        }
    }
    return at;
}

void FeatureTexts::end(std::string_view rest) {
    std::vector<char> tail(rest.begin(), rest.end());
    while (tail.size() <= kMostBeside && more(tail, kMostBeside)) {
    }
    if (m_state != State::Odd) {
        m_state = tail.size() <= kMostBeside ? State::End : State::Odd;
    }
    m_tail.assign(tail.begin(), tail.end());
}

} // namespace gis
