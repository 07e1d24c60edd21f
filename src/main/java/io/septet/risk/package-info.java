/**
 * Risks: each working day all work under way is looked at, a decision table says what is at risk and why (T4), the list of
 * it goes out once a week, and for a high risk somebody has to say what is done about it (T5).
 */
@ApplicationModule(
        displayName = "Risks",
        allowedDependencies = {
            "platform",
            "findings",
            "calendar",
            "directory",
            "desk",
            "project",
            "evidence",
            "paper",
            "notification",
            "action",
            "plan",
            "tracking",
            "workbook"
        })
@NullMarked
package io.septet.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
