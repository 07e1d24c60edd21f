package io.septet.signoff;

import io.septet.project.ProjectId;
import java.math.BigDecimal;

/** What versions of plans cost besides what was agreed; known where a version comes from. */
public interface ExtraCosts {

    /** In the company's currency; zero for a version that was not made by a change. */
    BigDecimal of(ProjectId project, int version);
}
