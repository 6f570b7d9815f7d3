// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/output_contents.h"
#include "src/run/output_pages.h"
#include "ui/document/document.h"

#include <QImage>
#include <QObject>
#include <QSize>
#include <memory>
#include <optional>
#include <string>

namespace diaban::ui {

/// One page of an output as it will print, in pixels.
[[nodiscard]] QImage paintedPage(const OutputPages& pages, std::size_t page, double pixelsPerPoint);

/// One output of the open project before it is written, made by jobs: its pages, or what it will hold. What is shown is
/// the output and page asked for last, at the size asked for last.
class OutputPreview : public QObject {
    Q_OBJECT

public:
    explicit OutputPreview(Document& document, QObject* parent = nullptr);
    ~OutputPreview() override;

    /// The output at that place of the project's list; -1 for none. Begins with its first page.
    void show(int output);
    void setPage(std::size_t page);
    /// The most that a page may take, in device pixels.
    void setRoom(const QSize& room);
    void stop();

    [[nodiscard]] bool isWorking() const noexcept { return m_job != nullptr; }
    /// True where the output is one that is drawn.
    [[nodiscard]] bool isDrawn() const;
    /// True where it is drawn, or can tell what it will hold.
    [[nodiscard]] bool hasPreview() const;
    /// What an output that is not drawn will hold, in words of the window's language; null while it is not known.
    [[nodiscard]] const std::shared_ptr<const OutputContents>& contents() const noexcept { return m_contents; }
    [[nodiscard]] std::size_t page() const noexcept { return m_page; }
    /// Of those that can be seen; 0 while it is not known.
    [[nodiscard]] std::size_t pageCount() const { return m_pages ? m_pages->count() : 0; }
    /// Of those that will be written: of an atlas only the first can be seen.
    [[nodiscard]] std::size_t writtenPageCount() const { return m_pages ? m_pages->countWritten() : 0; }
    /// The page; null while there is none.
    [[nodiscard]] const QImage& image() const noexcept { return m_image; }
    /// Why there is none. Where the project seems to lack what an input would have that could not be read, the fault of
    /// that input.
    [[nodiscard]] const std::optional<gis::Error>& fault() const noexcept { return m_fault; }
    /// The same in words, with what to do about it.
    [[nodiscard]] QString faultWords(const Words& words) const;
    /// That input as the project names it; empty where the fault is no input's.
    [[nodiscard]] const std::string& faultyInput() const noexcept { return m_faultyInput; }

signals:
    void changed();
    void progressed(const QString& stage, qint64 done, qint64 total);

private:
    struct Result {
        std::shared_ptr<const OutputPages> pages;
        QImage image;
        std::shared_ptr<const OutputContents> contents;
    };

    void start();
    [[nodiscard]] bool canStart() const;
    [[nodiscard]] Job::Work drawing() const;
    [[nodiscard]] Job::Work telling() const;
    void ended();
    void blameInput();
    [[nodiscard]] const OutputSpec* spec() const;

    Document& m_document;
    int m_output = -1;
    std::size_t m_page = 0;
    QSize m_room;
    std::shared_ptr<const OutputPages> m_pages;
    QImage m_image;
    std::shared_ptr<const OutputContents> m_contents;
    std::optional<gis::Error> m_fault;
    std::string m_faultyInput;
    std::shared_ptr<Result> m_result;
    std::unique_ptr<Job> m_job;
};

} // namespace diaban::ui
