/**
 * What refuses bad input: a {@link io.septet.findings.Finding} says which field is not in order and why, {@link
 * io.septet.findings.Refused} carries all of them out of the transaction, and {@link io.septet.findings.FindingTexts}
 * says them in the reader's language. Rules, use cases, pages and the desk speak of it alike; nothing here knows of
 * tasks or projects.
 */
@ApplicationModule(
        displayName = "Findings",
        allowedDependencies = {})
@NullMarked
package io.septet.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
