package io.septet.meeting;

import io.septet.directory.Doer;
import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.meeting.domain.SeriesException;
import io.septet.meeting.domain.SeriesStage;
import io.septet.meeting.domain.WholeSeries;
import io.septet.platform.CompanyLanguage;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Files every series: by which rule it met and which of its meetings were moved or called off (A1); what people decided about
 * them stands in the trace of decisions (A3). What the plan says, its own signatures stand for.
 */
@Component
@Order(5)
class SeriesFiled implements FiledWithProject {

    private static final String KIND = "meeting.kind";
    private static final String KINDS = "meeting.kind.";

    private final SeriesOnRecord record;
    private final SeriesWording words;
    private final CompanyLanguage language;

    SeriesFiled(SeriesOnRecord record, SeriesWording words, CompanyLanguage language) {
        this.record = record;
        this.words = words;
        this.language = language;
    }

    @Override
    public List<Document> documents(ProjectId project) {
        return record.of(project).stream()
                .map(series -> Document.of(
                        latest(series),
                        fields(series),
                        "meeting.series.document." + series.series().kind()))
                .toList();
    }

    private static Instant latest(WholeSeries series) {
        return Stream.of(
                        series.series().endedAt().stream(),
                        series.stages().stream().map(SeriesStage::setAt),
                        series.exceptions().stream().map(SeriesException::setAt))
                .flatMap(moments -> moments)
                .max(Comparator.naturalOrder())
                .orElse(series.series().begunAt());
    }

    private Fields fields(WholeSeries series) {
        return new Fields()
                .choice(KIND, KINDS, series.series().kind())
                .moment("meeting.series.begunAt", series.series().begunAt())
                .moment("meeting.series.endedAt", series.series().endedAt().orElse(null))
                .rows("meeting.series.stages", series.stages(), this::stage)
                .rows("meeting.series.exceptions", series.exceptions(), SeriesFiled::exception)
                .number("meeting.series.held", series.called().size());
    }

    private void stage(Fields row, SeriesStage stage) {
        Doer by = stage.setBy().orElse(null);
        row.date("meeting.series.fromWeek", stage.fromWeek())
                .text("meeting.series.rule", rhythm(stage))
                .text(
                        "meeting.series.rfc",
                        stage.recurrence().map(days -> days.rule()).orElse(null))
                .number("meeting.planVersion", stage.planVersion().orElse(null))
                .moment("meeting.series.setAt", stage.setAt())
                .doer("meeting.series.setBy", by == null ? null : by.person(), by == null ? null : by.inPlaceOf())
                .text("meeting.series.reason", stage.reason());
    }

    private String rhythm(SeriesStage stage) {
        return stage.meets()
                .map(meets -> words.rhythm(meets, language.locale()))
                .orElseGet(() -> words.none(language.locale()));
    }

    private static void exception(Fields row, SeriesException exception) {
        row.date("meeting.series.week", exception.week())
                .date(
                        "meeting.series.heldOn",
                        exception.start().map(start -> start.toLocalDate()).orElse(null))
                .text(
                        "meeting.series.at",
                        exception
                                .start()
                                .map(start -> start.toLocalTime().toString())
                                .orElse(null))
                .moment("meeting.series.setAt", exception.setAt())
                .doer(
                        "meeting.series.setBy",
                        exception.setBy().person(),
                        exception.setBy().inPlaceOf())
                .text("meeting.series.reason", exception.reason());
    }

    @Override
    public List<Decision> decisions(ProjectId project) {
        return record.of(project).stream().flatMap(this::decisions).toList();
    }

    private Stream<Decision> decisions(WholeSeries series) {
        String kind = "." + series.series().kind();
        Stream<Decision> following = series.stages().stream()
                .flatMap(stage -> stage.setBy().stream().map(by -> Decision.made(
                                stage.setAt(),
                                by,
                                (stage.meets().isPresent()
                                                ? "meeting.series.trace.followingMoved"
                                                : "meeting.series.trace.followingCalledOff")
                                        + kind)
                        .about(rhythm(stage))
                        .because(stage.reason())));
        Stream<Decision> single = series.exceptions().stream().map(exception -> Decision.made(
                        exception.setAt(),
                        exception.setBy(),
                        (exception.start().isPresent()
                                        ? "meeting.series.trace.moved"
                                        : "meeting.series.trace.calledOff")
                                + kind)
                .about(words.week(exception.week(), language.locale()))
                .because(exception.reason()));
        return Stream.concat(following, single);
    }
}
