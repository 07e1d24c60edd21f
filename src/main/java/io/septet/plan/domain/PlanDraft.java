package io.septet.plan.domain;

import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.plan.WorkItem;
import io.septet.platform.CanonicalJson;
import io.septet.project.ProjectId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plan that a project is working on. */
@Entity
public class PlanDraft {

    static final int LONGEST = 1_000_000;

    @Id
    private UUID projectId;

    @Version
    private Long revision;

    @Column(length = LONGEST)
    private String content;

    private @Nullable PersonId handedInBy;
    private @Nullable PersonId handedInPlaceOf;

    /** Who is responsible for an item, so that the projects of a person can be asked for. */
    @ElementCollection
    @CollectionTable(name = "plan_draft_responsible", joinColumns = @JoinColumn(name = "project_id"))
    @Column(name = "person")
    private Set<PersonId> responsible = new HashSet<>();

    protected PlanDraft() {}

    public PlanDraft(ProjectId project) {
        this.projectId = project.value();
        this.content = CanonicalJson.write(DraftContent.empty());
    }

    public DraftContent content() {
        return CanonicalJson.read(content, DraftContent.class);
    }

    /** Somebody stands behind the draft as it is now. */
    public void handIn(Doer doer) {
        handedInBy = doer.person();
        handedInPlaceOf = doer.inPlaceOf();
    }

    /** Who handed it in last; null while nobody has. */
    public @Nullable Doer handedIn() {
        return handedInBy == null ? null : new Doer(handedInBy, handedInPlaceOf);
    }

    /** @throws Refused when the content is longer than can be kept */
    public void become(DraftContent newContent) {
        String text = CanonicalJson.write(newContent);
        if (text.length() > LONGEST) {
            throw Refused.because("plan.tooLong", Integer.toString(LONGEST));
        }
        content = text;
        Set<PersonId> named = WorkItem.responsible(newContent.items());
        responsible.retainAll(named);
        responsible.addAll(named);
    }
}
