package io.septet.meeting;

import io.septet.meeting.domain.CalledOccurrence;
import io.septet.meeting.domain.CalledOccurrenceRepository;
import io.septet.meeting.domain.MeetingSeries;
import io.septet.meeting.domain.MeetingSeriesRepository;
import io.septet.meeting.domain.SeriesException;
import io.septet.meeting.domain.SeriesExceptionRepository;
import io.septet.meeting.domain.SeriesStage;
import io.septet.meeting.domain.SeriesStageRepository;
import io.septet.meeting.domain.WholeSeries;
import io.septet.project.ProjectId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is kept of all series of meetings, read in as many statements for one as for a thousand. */
@Component
class SeriesOnRecord {

    private final MeetingSeriesRepository series;
    private final SeriesStageRepository stages;
    private final SeriesExceptionRepository exceptions;
    private final CalledOccurrenceRepository called;

    SeriesOnRecord(
            MeetingSeriesRepository series,
            SeriesStageRepository stages,
            SeriesExceptionRepository exceptions,
            CalledOccurrenceRepository called) {
        this.series = series;
        this.stages = stages;
        this.exceptions = exceptions;
        this.called = called;
    }

    /** @throws java.util.NoSuchElementException when there is no such series */
    WholeSeries get(SeriesId id) {
        return whole(List.of(series.findById(id.value()).orElseThrow())).get(0);
    }

    /**
     * Its project, to be locked before it is read.
     *
     * @throws java.util.NoSuchElementException when there is no such series
     */
    ProjectId projectOf(SeriesId id) {
        return new ProjectId(series.findProject(id.value()).orElseThrow());
    }

    /** Those of a project, ended ones, too; the weekly meeting first. */
    List<WholeSeries> of(ProjectId project) {
        return whole(series.findByProjectIdOrderByKindDesc(project.value()));
    }

    private List<WholeSeries> whole(List<MeetingSeries> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = found.stream().map(one -> one.id().value()).toList();
        return whole(
                found,
                stages.findBySeriesIdInOrderByNumber(ids),
                exceptions.findBySeriesIdInOrderByNumber(ids),
                called.findBySeriesIdInOrderByWeek(ids));
    }

    /** All that go on, with what was decided about meetings of weeks from one on. */
    List<WholeSeries> running(LocalDate from) {
        return whole(
                series.findByEndedAtIsNull(),
                stages.findRunning(),
                exceptions.findRunning(from),
                called.findRunning(from));
    }

    private static List<WholeSeries> whole(
            List<MeetingSeries> found,
            List<SeriesStage> stages,
            List<SeriesException> exceptions,
            List<CalledOccurrence> called) {
        Map<UUID, List<SeriesStage>> stagesOf = grouped(stages, SeriesStage::seriesId);
        Map<UUID, List<SeriesException>> exceptionsOf = grouped(exceptions, SeriesException::seriesId);
        Map<UUID, List<CalledOccurrence>> calledOf = grouped(called, CalledOccurrence::seriesId);
        return found.stream()
                .map(one -> WholeSeries.of(one, stagesOf, exceptionsOf, calledOf))
                .toList();
    }

    private static <T> Map<UUID, List<T>> grouped(Collection<T> rows, Function<T, UUID> series) {
        return rows.stream().collect(Collectors.groupingBy(series));
    }

    /** The projects that have a series, be it ended. */
    Set<ProjectId> projects() {
        return series.findProjects().stream().map(ProjectId::new).collect(Collectors.toSet());
    }

    MeetingSeries begin(MeetingSeries begun) {
        return series.save(begun);
    }

    void add(SeriesStage stage) {
        stages.save(stage);
    }

    void add(SeriesException exception) {
        exceptions.save(exception);
    }

    void add(CalledOccurrence occurrence) {
        called.save(occurrence);
    }
}
