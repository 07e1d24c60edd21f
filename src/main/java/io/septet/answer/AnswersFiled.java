package io.septet.answer;

import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.findings.Wording;
import io.septet.platform.CanonicalJson;
import io.septet.platform.CompanyLanguage;
import io.septet.project.ProjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files each answer as it was given (A1), and traces who gave it (A3). */
@Component
@Order(9)
class AnswersFiled implements FiledWithProject {

    private final TaskAnswers answers;
    private final Locale language;

    AnswersFiled(TaskAnswers answers, CompanyLanguage language) {
        this.answers = answers;
        this.language = language.locale();
    }

    @Override
    public List<Document> documents(ProjectId project) {
        List<Document> documents = new ArrayList<>();
        for (Answer answer : answers.of(project)) {
            documents.add(Document.of(
                            answer.at(),
                            fields(answer),
                            "answer.document",
                            String.valueOf(documents.size() + 1),
                            answer.step().name())
                    .writtenAs(CanonicalJson.write(answer)));
        }
        return documents;
    }

    private Fields fields(Answer answer) {
        return new Fields()
                .text("answer.task", answer.step().name())
                .text("answer.process", answer.step().process())
                .number("answer.version", answer.step().version())
                .doer("answer.by", answer.by().person(), answer.by().inPlaceOf())
                .moment("answer.at", answer.at())
                .rows("answer.given", answer.given(), (row, given) -> add(row, given));
    }

    private void add(Fields row, Given given) {
        row.text("answer.field", given.label().in(language));
        if (given.value() == null) {
            row.text("answer.value", null);
        } else {
            switch (given.kind()) {
                case TEXT, LONG_TEXT -> row.text("answer.value", given.value().toString());
                case WHOLE_NUMBER, NUMBER -> row.number("answer.value", given.number());
                case DATE -> row.date("answer.value", given.day());
                case PERSON -> row.person("answer.value", given.person());
                case DEPARTMENT -> row.department("answer.value", given.department());
                case CHOICE -> row.text("answer.value", chosen(given));
                case CHECK -> row.yesOrNo("answer.value", (Boolean) given.value());
            }
        }
        row.text("answer.unit", given.unit() == null ? null : given.unit().in(language));
    }

    private String chosen(Given given) {
        return Objects.requireNonNullElse(given.chosen(), new Wording(String.valueOf(given.value()), null))
                .in(language);
    }

    @Override
    public List<Decision> decisions(ProjectId project) {
        return answers.of(project).stream()
                .map(answer -> Decision.made(answer.at(), answer.by(), "answer.trace.GIVEN")
                        .about(about(answer)))
                .toList();
    }

    /** The task, and what was chosen in it. */
    private String about(Answer answer) {
        String chosen = answer.given().stream()
                .filter(given -> given.chosen() != null)
                .map(this::chosen)
                .collect(Collectors.joining(", "));
        return chosen.isEmpty()
                ? answer.step().name()
                : "%s: %s".formatted(answer.step().name(), chosen);
    }
}
