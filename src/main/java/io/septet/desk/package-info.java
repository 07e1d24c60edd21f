/**
 * Human work: the one door through which every task is completed, whether in Tasklist, through REST or in a test. A
 * step hands the desk a {@link io.septet.desk.Submission} per task; the desk guards, binds, validates, lets the step
 * act and sets the routing facts. Whatever is not in order is {@link io.septet.findings.Refused}, and nothing is written.
 */
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {"platform", "findings", "calendar", "directory"})
@NullMarked
package io.septet.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
