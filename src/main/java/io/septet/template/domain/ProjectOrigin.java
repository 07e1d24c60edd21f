package io.septet.template.domain;

import io.septet.project.ProjectId;
import io.septet.template.ModelId;
import io.septet.template.Origin;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** What a project was proposed after; it never changes. */
@Entity
public class ProjectOrigin {

    @Id
    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private ModelId.Kind kind;

    private UUID modelId;
    private String modelName;
    private LocalDate startsOn;

    protected ProjectOrigin() {}

    public ProjectOrigin(ProjectId project, Origin origin) {
        this.projectId = project.value();
        this.kind = origin.model().kind();
        this.modelId = origin.model().value();
        this.modelName = origin.name();
        this.startsOn = origin.start();
    }

    public Origin view() {
        return new Origin(new ModelId(kind, modelId), modelName, startsOn);
    }
}
