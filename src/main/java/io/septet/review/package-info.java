/**
 * The review (复盘): once the work is accepted, every department says how it went (V2), all meet within a week (V1), and
 * the coordinator sums up what was learned in one report, beside the project's own figures (V3).
 *
 * <p>{@link io.septet.review.Reviews} is the way in. The figures are counted from what other steps keep; nobody types
 * them.
 */
@ApplicationModule(
        displayName = "Review",
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
            "meeting",
            "goal",
            "plan",
            "signoff",
            "tracking",
            "change"
        })
@NullMarked
package io.septet.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
