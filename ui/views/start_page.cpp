// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/start_page.h"

#include "ui/models/plain_text.h"
#include "ui/views/focus_spoken.h"
#include "ui/views/line_icon.h"
#include "ui/views/two_lines_delegate.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace diaban::ui {

namespace {

constexpr int kMostWidth = 1060, kIcon = 56;
constexpr std::array kGuide{"window.start.guide.files", "window.start.guide.preview", "window.start.guide.join",
                            "window.start.guide.result"};

} // namespace

StartPage::StartPage(const Words& words, QWidget* parent)
    : QWidget(parent), m_words(words), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_recentTitle(new QLabel(this)), m_drop(new QLabel(this)), m_guide(new QLabel(this)),
      m_new(new QPushButton(this)), m_open(new QPushButton(this)), m_sample(new QPushButton(this)),
      m_recent(new FocusSpokenView<QListWidget>(this)) {
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 2.4);
    large.setBold(true);
    m_title->setFont(large);
    QFont bold = font();
    bold.setBold(true);
    m_recentTitle->setFont(bold);
    for (QLabel* label : {m_text, m_drop, m_guide}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_drop->setAlignment(Qt::AlignCenter);
    m_drop->setMinimumHeight(84);
    m_drop->setObjectName(QStringLiteral("dropPlace"));
    m_guide->setObjectName(QStringLiteral("startGuide"));
    m_guide->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_new->setObjectName(QStringLiteral("newProject"));
    m_open->setObjectName(QStringLiteral("openProject"));
    m_sample->setObjectName(QStringLiteral("openSample"));
    m_recent->setObjectName(QStringLiteral("recentProjects"));
    m_recent->setItemDelegate(new TwoLinesDelegate(m_recent));
    m_new->setDefault(true);
    layOut();
    connect(m_new, &QPushButton::clicked, this, &StartPage::newAsked);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openAsked);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleAsked);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        emit recentChosen(item->data(Qt::UserRole).toString().toStdString());
    });
    connect(&words, &Words::changed, this, &StartPage::retranslate);
    retranslate();
}

/// In the middle of wide windows, what was open before on the right; as long as nothing was, how it goes.
void StartPage::layOut() {
    auto* left = new QVBoxLayout;
    left->setSpacing(10);
    for (QPushButton* button : {m_new, m_open, m_sample}) {
        button->setMinimumHeight(40);
        left->addWidget(button);
    }
    left->addSpacing(8);
    left->addWidget(m_drop);
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->addWidget(m_recentTitle);
    right->addWidget(m_recent, 1);
    right->addWidget(m_guide);
    right->addStretch();
    auto* icon = new QLabel(this);
    icon->setPixmap(programIcon().pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(icon);
    head->addWidget(m_title, 1);
    auto* page = new QWidget(this);
    page->setMaximumWidth(kMostWidth);
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(48, 28, 48, 16);
    grid->setHorizontalSpacing(48);
    grid->addLayout(head, 0, 0, 1, 2);
    grid->addWidget(m_text, 1, 0, 1, 2);
    grid->setRowMinimumHeight(2, 24);
    grid->addLayout(left, 3, 0);
    grid->addLayout(right, 3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(3, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(page, 100);
    row->addStretch(1);
}

void StartPage::setRecent(const std::vector<std::filesystem::path>& files) {
    m_recent->clear();
    for (const std::filesystem::path& file : files) {
        auto* item = new QListWidgetItem(qt(file.filename().string() + "\n" + file.parent_path().string()), m_recent);
        item->setData(Qt::UserRole, qt(file.string()));
        item->setToolTip(asTip(qt(file.string())));
    }
    m_recent->setVisible(!files.empty());
    m_guide->setVisible(files.empty());
    retranslate();
}

void StartPage::setSampleThere(bool there) {
    m_sample->setVisible(there);
}

void StartPage::setDropping(bool over) {
    m_drop->setProperty("over", over);
    m_drop->style()->unpolish(m_drop);
    m_drop->style()->polish(m_drop);
}

QSize StartPage::minimumSizeHint() const {
    const QSize least = QWidget::minimumSizeHint();
    return {least.width(), std::max(least.height(), layout()->minimumHeightForWidth(std::max(least.width(), width())))};
}

void StartPage::retranslate() {
    m_title->setText(m_words("window.start.title"));
    m_text->setText(m_words("window.start.text"));
    m_new->setText(m_words("window.start.new"));
    m_open->setText(m_words("window.start.open"));
    m_sample->setText(m_words("window.start.sample"));
    m_drop->setText(m_words("window.start.drop"));
    m_recentTitle->setText(m_words(m_recent->count() > 0 ? "window.start.recent" : "window.start.guide"));
    QStringList steps;
    for (const char* step : kGuide) {
        steps.append(QString::number(steps.size() + 1) + QStringLiteral(".  ") + m_words(step));
    }
    m_guide->setText(steps.join(QStringLiteral("\n\n")));
    m_recent->setAccessibleName(m_words("window.start.recent"));
}

} // namespace diaban::ui
