// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/question.h"

#include <QString>

#include <span>

class QPagedPaintDevice;

namespace rungs {

/// Questions for paper: with room to write, or with their solutions.
struct Worksheet
{
    QString capture;
    std::uint64_t seed = 0;
    std::span<const Question> questions;
    bool hasSolutions = false;
};

/// As HTML, in the language of the program.
QString worksheetHtml(const Worksheet &worksheet);

/// On as many pages as it needs.
void printWorksheet(const QString &html, QPagedPaintDevice &device);
/// A PDF on A4.
QByteArray worksheetPdf(const QString &html, const QString &title);

} // namespace rungs
