package io.septet.template.domain;

import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.template.Blueprint;
import io.septet.template.TemplateView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A template that process owners keep. What it holds never changes; what it is called, and whether it is offered, does. */
@Entity
@Table(name = "project_template")
public class KeptTemplate {

    static final int LONGEST = 1_000_000;

    @Id
    private UUID id;

    @Version
    private Long revision;

    private String name;
    private String description;

    @Enumerated(EnumType.STRING)
    private Category category;

    private UUID sourceId;
    private String madeFrom;
    private PersonId keptBy;
    private Instant keptAt;
    private @Nullable PersonId withdrawnBy;
    private @Nullable Instant withdrawnAt;

    @Column(length = LONGEST)
    private String content;

    protected KeptTemplate() {}

    /** @param madeFrom code and name of the project that it is made of */
    public KeptTemplate(ProjectId source, String madeFrom, Blueprint blueprint, PersonId keptBy, Instant now) {
        this.id = UUID.randomUUID();
        this.name = "";
        this.description = "";
        this.category = blueprint.category();
        this.sourceId = source.value();
        this.madeFrom = madeFrom;
        this.keptBy = keptBy;
        this.keptAt = now;
        this.content = BlueprintText.write(blueprint);
        if (content.length() > LONGEST) {
            throw Refused.because("template.tooLong");
        }
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Category category() {
        return category;
    }

    public boolean isOffered() {
        return withdrawnAt == null;
    }

    public Blueprint blueprint() {
        return BlueprintText.read(content);
    }

    public void describe(String newName, String newDescription) {
        name = newName;
        description = newDescription;
    }

    /** It is offered no more; projects that were proposed after it go on. */
    public void withdraw(PersonId person, Instant now) {
        if (isOffered()) {
            withdrawnBy = person;
            withdrawnAt = now;
        }
    }

    public TemplateView view() {
        return new TemplateView(
                id,
                name,
                description,
                new ProjectId(sourceId),
                madeFrom,
                keptBy,
                keptAt,
                withdrawnBy,
                withdrawnAt,
                blueprint());
    }
}
