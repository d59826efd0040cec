#include "ui/present/view_texts.h"

#include "ui/present/words.h"

namespace costberg {

QStringList viewLabels() {
    QStringList labels;
    for (const View view : allViews)
        labels << viewLabelOf(view);
    return labels;
}

QStringList viewQuestions() {
    QStringList questions;
    for (const View view : allViews)
        questions << viewQuestionOf(view);
    return questions;
}

} // namespace costberg
