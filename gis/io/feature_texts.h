// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gis {

/// Some features of a GeoJSON file that follow each other, each as the text of its JSON object.
struct FeatureBlock {
    struct Piece {
        std::size_t start, length;
    };
    static constexpr std::size_t kPadding = 64; ///< readable bytes behind the last feature

    std::size_t number = 0; ///< of the block in the file, from 0
    std::vector<char> bytes;
    std::vector<Piece> features;

    [[nodiscard]] std::string_view feature(std::size_t i) const {
        return {bytes.data() + features[i].start, features[i].length};
    }
};

/// Cuts a GeoJSON file into the texts of its features, block by block, so that it is never in memory whole. Only the
/// brackets outside of strings are looked at: whoever reads a feature must check that it is JSON.
class FeatureTexts {
public:
    explicit FeatureTexts(const std::string& path);
    ~FeatureTexts();
    FeatureTexts(const FeatureTexts&) = delete;
    FeatureTexts& operator=(const FeatureTexts&) = delete;

    /// The next features; false at the end, and where the file is not a root object with an array "features" of
    /// objects, cannot be read, or holds more than a megabyte beside its features: see ended().
    [[nodiscard]] bool next(FeatureBlock& block);
    /// True once the whole file was cut.
    [[nodiscard]] bool ended() const noexcept { return m_state == State::End; }

    /// What stands before the first feature, up to '[', and from ']' to the end; without the byte order mark.
    [[nodiscard]] const std::string& head() const noexcept { return m_head; }
    [[nodiscard]] const std::string& tail() const noexcept { return m_tail; }
    [[nodiscard]] bool byteOrderMark() const noexcept { return m_byteOrderMark; }

private:
    enum class State { Start, First, Comma, Feature, End, Odd };

    [[nodiscard]] bool more(std::vector<char>& bytes, std::size_t count);
    void start(std::vector<char>& bytes);
    [[nodiscard]] std::size_t cut(FeatureBlock& block);
    void end(std::string_view rest);

    int m_descriptor = -1;
    State m_state = State::Start;
    bool m_atEnd = false;
    bool m_byteOrderMark = false;
    std::size_t m_blocks = 0;
    std::vector<char> m_kept; ///< the start of a feature whose end is not read yet
    std::string m_head;
    std::string m_tail;
};

} // namespace gis
