package io.septet.template;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import io.septet.platform.PageOfList;
import io.septet.platform.PlainText;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Readers;
import io.septet.template.domain.KeptTemplate;
import io.septet.template.domain.KeptTemplateRepository;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The templates of the company: read by everybody, kept by process owners. */
@Component
@Transactional
public class Templates {

    /** Characters that a name has at most. */
    static final int LONGEST_NAME = 200;

    /** Characters that a description has at most. */
    static final int LONGEST_DESCRIPTION = 2000;

    private final KeptTemplateRepository templates;
    private final Blueprints blueprints;
    private final Projects projects;
    private final Readers readers;
    private final Directory directory;
    private final WorkingTime time;

    Templates(
            KeptTemplateRepository templates,
            Blueprints blueprints,
            Projects projects,
            Readers readers,
            Directory directory,
            WorkingTime time) {
        this.templates = templates;
        this.blueprints = blueprints;
        this.projects = projects;
        this.readers = readers;
        this.directory = directory;
        this.time = time;
    }

    /** Whether the person keeps templates. */
    public boolean keeps(PersonId person) {
        return directory.isProcessOwner(person);
    }

    /** A page of those that are offered, by name; for whoever keeps them, those that are withdrawn come after. */
    @Transactional(readOnly = true)
    public Page<TemplateView> page(int number, PersonId person) {
        boolean all = keeps(person);
        return PageOfList.number(number, page -> (all
                        ? templates.findAllOfferedFirst(page)
                        : templates.findByWithdrawnAtIsNullOrderByNameAscIdAsc(page))
                .map(KeptTemplate::view));
    }

    /** @throws NoSuchElementException when there is no such template */
    @Transactional(readOnly = true)
    public TemplateView get(UUID id) {
        return known(id).view();
    }

    /** Whether the person may read about the project that the template was made of. */
    @Transactional(readOnly = true)
    public boolean showsSource(TemplateView template, PersonId person) {
        return readers.mayRead(template.source(), person);
    }

    /**
     * The archived project of which a template can be made.
     *
     * @throws NoSuchElementException when there is none that the person may read about
     * @throws AccessDeniedException when the person keeps no templates
     */
    @Transactional(readOnly = true)
    public ProjectView source(ProjectId id, PersonId person) {
        ProjectView project = readers.open(id, person);
        requireKeeper(person);
        if (blueprints.of(project).isEmpty()) {
            throw new NoSuchElementException("Not archived: " + id);
        }
        return project;
    }

    /**
     * Keeps an archived project as a template.
     *
     * @throws Refused when its name is missing, too long or another template's
     */
    public UUID keep(ProjectId id, @Nullable String name, @Nullable String description, PersonId person) {
        ProjectView source = source(id, person);
        projects.lock(id);
        KeptTemplate template = new KeptTemplate(
                id, source.choice().name(), blueprints.of(source).orElseThrow(), person, time.now());
        describe(template, name, description);
        return templates.save(template).id();
    }

    /** Calls a template something else, and says something else of it; as {@link #keep} refuses. */
    public void describe(UUID id, @Nullable String name, @Nullable String description, PersonId person) {
        requireKeeper(person);
        describe(known(id), name, description);
    }

    /** The template is offered no more. */
    public void withdraw(UUID id, PersonId person) {
        requireKeeper(person);
        known(id).withdraw(person, time.now());
    }

    private void describe(KeptTemplate template, @Nullable String name, @Nullable String description) {
        String called = Objects.requireNonNullElse(PlainText.orNull(name), "");
        String said = Objects.requireNonNullElse(PlainText.orNull(description), "");
        Findings findings = new Findings();
        if (called.isEmpty()) {
            findings.add("name", "template.name.missing");
        } else if (called.length() > LONGEST_NAME) {
            findings.add("name", "template.name.long", LONGEST_NAME);
        } else if (templates.findOfferedAs(called).stream()
                .anyMatch(other -> !other.id().equals(template.id()))) {
            findings.add("name", "template.name.twice", called);
        }
        if (said.length() > LONGEST_DESCRIPTION) {
            findings.add("description", "template.description.long", LONGEST_DESCRIPTION);
        }
        findings.refuseIfAny();
        template.describe(called, said);
    }

    private void requireKeeper(PersonId person) {
        if (!keeps(person)) {
            throw new AccessDeniedException("Templates are not for %s to keep".formatted(person));
        }
    }

    private KeptTemplate known(UUID id) {
        return templates.findById(id).orElseThrow(() -> new NoSuchElementException("No template " + id));
    }
}
