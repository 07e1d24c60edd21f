package io.septet.answer;

import io.septet.directory.Directory;
import io.septet.directory.Roster;
import io.septet.platform.CompanyLanguage;
import io.septet.project.ProjectId;
import io.septet.signoff.FurtherReasons;
import java.time.Instant;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What was written in tasks that process owners added to the sign-off goes back with the plan, as the signers' reasons do. */
@Component
class ReasonsAnswered implements FurtherReasons {

    private final TaskAnswers answers;
    private final Directory directory;
    private final MessageSource texts;
    private final CompanyLanguage language;

    ReasonsAnswered(TaskAnswers answers, Directory directory, MessageSource texts, CompanyLanguage language) {
        this.answers = answers;
        this.directory = directory;
        this.texts = texts;
        this.language = language;
    }

    @Override
    public List<String> said(ProjectId project, String process, Instant since) {
        Roster roster = directory.roster();
        return answers.of(project).stream()
                .filter(answer ->
                        answer.step().process().equals(process) && !answer.at().isBefore(since))
                .flatMap(answer -> answer.given().stream()
                        .filter(given -> given.kind().isText() && given.value() != null)
                        .map(given -> worded(answer, given, roster)))
                .toList();
    }

    /** {@code Li Na, Legal check: The clause on liability is missing.} */
    private String worded(Answer answer, Given given, Roster roster) {
        String who = texts.getMessage(
                "answer.reason.by",
                new Object[] {roster.person(answer.by().person()), answer.step().name()},
                language.locale());
        return texts.getMessage("form.at", new Object[] {who, String.valueOf(given.value())}, language.locale());
    }
}
