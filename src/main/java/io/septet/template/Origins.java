package io.septet.template;

import io.septet.calendar.SpecialDay;
import io.septet.calendar.WorkingTime;
import io.septet.desk.Choice;
import io.septet.directory.PersonId;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import io.septet.platform.PlainText;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Readers;
import io.septet.project.State;
import io.septet.template.domain.KeptTemplate;
import io.septet.template.domain.KeptTemplateRepository;
import io.septet.template.domain.ProjectOrigin;
import io.septet.template.domain.ProjectOriginRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What projects can be proposed after, and what they were proposed after (G1). */
@Component
@Transactional
public class Origins {

    /** Further ahead nobody knows which days are worked. */
    private static final int YEARS_AHEAD = 2;

    private static final Set<State> ARCHIVED = Set.of(State.ARCHIVED);

    private final ProjectOriginRepository origins;
    private final KeptTemplateRepository templates;
    private final Projects projects;
    private final Readers readers;
    private final Blueprints blueprints;
    private final WorkingTime time;

    Origins(
            ProjectOriginRepository origins,
            KeptTemplateRepository templates,
            Projects projects,
            Readers readers,
            Blueprints blueprints,
            WorkingTime time) {
        this.origins = origins;
        this.templates = templates;
        this.projects = projects;
        this.readers = readers;
        this.blueprints = blueprints;
        this.time = time;
    }

    /**
     * The first of what the person may propose a project after: templates by name, then archived projects that they may
     * read about, the latest first.
     *
     * @param called what the name contains, in letters large or small; empty for any
     */
    @Transactional(readOnly = true)
    public List<OfferedModel> offered(String called, int most, PersonId person) {
        List<OfferedModel> kept = templates.findOffered(PlainText.patternOf(called), Limit.of(most)).stream()
                .map(Origins::model)
                .toList();
        int left = most - kept.size();
        return left == 0
                ? kept
                : Stream.concat(
                                kept.stream(),
                                projects
                                        .readableBy(readers.reader(person), ARCHIVED, called, PageRequest.ofSize(left))
                                        .stream()
                                        .map(Origins::model))
                        .toList();
    }

    /** The model of that id, as long as the person may propose a project after it. */
    @Transactional(readOnly = true)
    public Optional<OfferedModel> find(String id, PersonId person) {
        return ModelId.parse(id).flatMap(model -> switch (model.kind()) {
            case TEMPLATE ->
                templates
                        .findById(model.value())
                        .filter(KeptTemplate::isOffered)
                        .map(Origins::model);
            case PROJECT ->
                projects.find(new ProjectId(model.value()))
                        .filter(project -> project.state() == State.ARCHIVED && readers.mayRead(project.id(), person))
                        .map(Origins::model);
        });
    }

    private static OfferedModel model(KeptTemplate template) {
        return new OfferedModel(ModelId.ofTemplate(template.id()), template.name(), template.category());
    }

    private static OfferedModel model(ProjectView project) {
        Choice choice = project.choice();
        return new OfferedModel(ModelId.of(project.id()), choice.name(), project.category());
    }

    /** The day that is proposed as the start: today or, if nobody works today, the next working day. */
    public LocalDate firstStart() {
        return time.workingDay(time.today(), 0);
    }

    /**
     * What somebody chose to propose a project after; empty when nothing.
     *
     * @throws Refused when there is no such model for them, or the start is no working day of the next two years
     */
    @Transactional(readOnly = true)
    public Optional<Origin> chosen(@Nullable String id, @Nullable LocalDate start, PersonId person) {
        if (id == null || id.isBlank()) {
            return Optional.empty();
        }
        Findings findings = new Findings();
        Optional<OfferedModel> model =
                find(id, person).filter(one -> blueprints.of(one.id()).isPresent());
        if (model.isEmpty()) {
            findings.add("model", "template.model.unknown");
        }
        check(start, findings);
        findings.refuseIfAny();
        return model.flatMap(one -> Optional.ofNullable(start).map(day -> new Origin(one.id(), one.name(), day)));
    }

    private void check(@Nullable LocalDate start, Findings findings) {
        LocalDate today = time.today();
        if (start == null) {
            findings.add("start", "template.start.missing");
        } else if (start.isBefore(today)) {
            findings.add("start", "template.start.past", start);
        } else if (start.isAfter(today.plusYears(YEARS_AHEAD))) {
            findings.add("start", "template.start.far", start);
        } else if (!time.isWorkingDay(start)) {
            Optional<SpecialDay> holiday = time.specialDay(start);
            if (holiday.isPresent()) {
                findings.add(
                        "start",
                        "template.start.holiday",
                        start,
                        holiday.get().name(Locale.ENGLISH),
                        holiday.get().name(Locale.CHINESE));
            } else {
                findings.add("start", "template.start.weekend", start);
            }
        }
    }

    /** The project was proposed after this; its forms begin with it. */
    public void begin(ProjectId project, Origin origin) {
        origins.save(new ProjectOrigin(project, origin));
    }

    /** What the project was proposed after, if after anything. */
    @Transactional(readOnly = true)
    public Optional<Origin> of(ProjectId project) {
        return origins.findById(project.value()).map(ProjectOrigin::view);
    }

    /** Where the reader can look at the model; empty for a project that they may not read about. */
    @Transactional(readOnly = true)
    public String address(ModelId model, PersonId reader) {
        if (model.kind() == ModelId.Kind.TEMPLATE) {
            return "/templates/" + model.value();
        }
        ProjectId project = new ProjectId(model.value());
        return readers.mayRead(project, reader) ? "/projects/" + project : "";
    }
}
