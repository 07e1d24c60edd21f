package io.septet.plan;

import io.septet.findings.Blank;
import io.septet.goal.LessonTaken;
import io.septet.goal.LessonsTaken;
import io.septet.goal.TakenAs;
import io.septet.platform.PlainText;
import io.septet.project.ProjectId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a plan begins with because lessons of earlier projects were taken over while its goal was written (G7). */
@Component
public class LessonsInPlan {

    private static final int LONGEST_TITLE = 190;

    private static final int LONGEST_NOTE = 900;

    private final LessonsTaken lessons;
    private final MessageSource texts;

    LessonsInPlan(LessonsTaken lessons, MessageSource texts) {
        this.lessons = lessons;
        this.texts = texts;
    }

    /** Those that were taken over, with where they come from. */
    public List<LessonTaken> of(ProjectId project) {
        return lessons.of(project).stream().filter(LessonTaken::isTakenOver).toList();
    }

    /** A row for each that became a work item or a risk note; what else belongs to the row is for the coordinator to say. */
    PlanEdit rows(ProjectId project) {
        return new PlanEdit(of(project).stream()
                .filter(lesson -> lesson.taken() != TakenAs.RULE)
                .map(lesson -> lesson.taken() == TakenAs.ITEM
                        ? row(PlainText.shortened(lesson.text().replace('\n', ' '), LONGEST_TITLE), origin(lesson))
                        : row(null, PlainText.shortened(withOrigin(lesson), LONGEST_NOTE)))
                .toList());
    }

    private static PlanEdit.Row row(@Nullable String title, String risk) {
        return new PlanEdit.Row(
                null,
                title == null ? Blank.blank() : title,
                null,
                Blank.blank(),
                Blank.blank(),
                Blank.blank(),
                false,
                null,
                null,
                null,
                null,
                null,
                risk,
                "",
                Map.of(),
                Map.of());
    }

    /** The rules, a line each; null where there are none. */
    @Nullable
    String rules(ProjectId project) {
        String rules = of(project).stream()
                .filter(lesson -> lesson.taken() == TakenAs.RULE)
                .map(this::withOrigin)
                .collect(Collectors.joining("\n"));
        return rules.isEmpty() ? null : PlainText.shortened(rules, Agreement.LONGEST_RULES);
    }

    private String origin(LessonTaken lesson) {
        return said("plan.lesson.origin", lesson.from());
    }

    private String withOrigin(LessonTaken lesson) {
        return said("plan.lesson.of", lesson.text(), lesson.from());
    }

    private String said(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
