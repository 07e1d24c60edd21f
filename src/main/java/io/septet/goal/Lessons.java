package io.septet.goal;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.evidence.EarlierLessons;
import io.septet.evidence.Lesson;
import io.septet.evidence.OfferedLesson;
import io.septet.findings.Findings;
import io.septet.goal.domain.AnsweredLesson;
import io.septet.goal.domain.AnsweredLessonRepository;
import io.septet.platform.PlainText;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lessons of earlier projects, as they are offered while a goal is written, and what becomes of them (G7). */
@Component
@Transactional
public class Lessons {

    private final AnsweredLessonRepository answers;
    private final LessonsTaken taken;
    private final EarlierLessons earlier;
    private final Directory directory;
    private final MessageSource texts;
    private final WorkingTime time;

    Lessons(
            AnsweredLessonRepository answers,
            LessonsTaken taken,
            EarlierLessons earlier,
            Directory directory,
            MessageSource texts,
            WorkingTime time) {
        this.answers = answers;
        this.taken = taken;
        this.earlier = earlier;
        this.directory = directory;
        this.texts = texts;
        this.time = time;
    }

    /**
     * The lessons for the form in which the goal is written, in the reader's language: those that are answered, and then others of
     * projects like this one.
     *
     * @param statement what was written before; null before the first
     */
    @Transactional(readOnly = true)
    public List<LessonAnswer> offered(ProjectView project, @Nullable GoalStatement statement, PersonId reader) {
        List<LessonTaken> answered = taken.of(project.id());
        Roster roster = directory.roster();
        Stream<LessonAnswer> before = answered.stream().map(this::answer);
        Stream<LessonAnswer> others = earlier
                .like(
                        project.category(),
                        project.departments().isEmpty()
                                ? List.of(project.initiatingDepartment())
                                : project.departments(),
                        words(project, statement),
                        reader)
                .stream()
                .filter(offered -> answered.stream().noneMatch(one -> isSame(one, offered.lesson())))
                .map(offered -> answer(offered, roster));
        return Stream.concat(before, others).toList();
    }

    private static String words(ProjectView project, @Nullable GoalStatement statement) {
        if (statement == null) {
            return project.name();
        }
        Objective objective = statement.objective();
        return String.join(
                " ",
                project.name(),
                objective.specific(),
                objective.metric(),
                statement.scope().included());
    }

    private static boolean isSame(LessonTaken one, Lesson other) {
        return one.project().equals(other.project()) && one.text().equals(other.text());
    }

    private LessonAnswer answer(LessonTaken taken) {
        return new LessonAnswer(
                taken.project().toString(),
                said("goal.lesson.from.value", taken.from(), said(taken.kind())),
                taken.text(),
                null,
                taken.taken(),
                taken.word());
    }

    private LessonAnswer answer(OfferedLesson offered, Roster roster) {
        Lesson lesson = offered.lesson();
        return new LessonAnswer(
                lesson.project().toString(),
                said("goal.lesson.from.value", lesson.from(), said(lesson.kind())),
                lesson.text(),
                why(offered, roster),
                null,
                null);
    }

    private String why(OfferedLesson offered, Roster roster) {
        List<String> reasons = new ArrayList<>();
        if (offered.sameCategory()) {
            reasons.add(said("goal.lesson.why.category"));
        }
        if (!offered.departments().isEmpty()) {
            reasons.add(said("goal.lesson.why.departments", list(roster.departments(offered.departments()))));
        }
        if (!offered.words().isEmpty()) {
            reasons.add(said("goal.lesson.why.words", list(offered.words())));
        }
        return String.join("\n", reasons);
    }

    private String list(List<String> names) {
        return String.join(said("form.listSeparator"), names);
    }

    private String said(String key, Object... arguments) {
        return texts.getMessage(key, arguments.length == 0 ? null : arguments, LocaleContextHolder.getLocale());
    }

    /**
     * Keeps what the author answers; what is not answered is offered again with the next statement.
     *
     * @throws io.septet.findings.Refused when one is set aside without a word, or was never learned
     */
    public void answer(ProjectId project, List<LessonAnswer> given, Doer doer) {
        List<LessonTaken> before = taken.of(project);
        List<LessonTaken> now = new ArrayList<>();
        Findings findings = new Findings();
        for (int i = 0; i < given.size(); i++) {
            check(given.get(i), "lessons[%d].".formatted(i), before, doer, findings)
                    .ifPresent(now::add);
        }
        findings.refuseIfAny();
        answers.deleteAll(answers.findByProjectIdOrderByPosition(project.value()));
        for (int i = 0; i < now.size(); i++) {
            answers.save(new AnsweredLesson(project, i, now.get(i)));
        }
    }

    private Optional<LessonTaken> check(
            LessonAnswer answer, String row, List<LessonTaken> before, Doer doer, Findings findings) {
        String word = PlainText.orNull(answer.word());
        TakenAs as = answer.taken();
        if (as == null) {
            if (word != null) {
                findings.add(row + "taken", "goal.lesson.taken.missing");
            }
            return Optional.empty();
        }
        Optional<Lesson> lesson = lesson(answer, before, doer.person());
        if (lesson.isEmpty()) {
            findings.add(row + "text", "goal.lesson.unknown");
            return Optional.empty();
        }
        if (as == TakenAs.ASIDE && word == null) {
            findings.add(row + "word", "goal.lesson.word.missing");
        }
        LessonTaken now = taken(lesson.get(), as, word, doer);
        return Optional.of(before.stream()
                .filter(one -> isSame(one, lesson.get()) && one.taken() == as && Objects.equals(one.word(), word))
                .findFirst()
                .orElse(now));
    }

    private LessonTaken taken(Lesson lesson, TakenAs as, @Nullable String word, Doer doer) {
        return new LessonTaken(
                lesson.project(),
                lesson.from(),
                lesson.kind(),
                lesson.text(),
                as,
                word,
                doer.person(),
                doer.inPlaceOf(),
                time.now());
    }

    private Optional<Lesson> lesson(LessonAnswer answer, List<LessonTaken> before, PersonId reader) {
        ProjectId origin;
        try {
            origin = new ProjectId(UUID.fromString(String.valueOf(answer.project())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        String text = String.valueOf(answer.text());
        return before.stream()
                .filter(one -> one.project().equals(origin) && one.text().equals(text))
                .map(one -> new Lesson(one.project(), one.from(), one.kind(), one.text()))
                .findFirst()
                .or(() -> earlier.find(origin, text, reader));
    }
}
