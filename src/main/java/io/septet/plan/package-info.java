/**
 * Responsibilities and plan: which part each department takes, the work items with their RACI matrix and dates, the
 * communication plan and the rules for decisions, and the numbered versions in which all of that is signed. The plan
 * that is being worked on is the draft; freezing it makes a version that nobody changes any more.
 */
@ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {
            "platform",
            "findings",
            "calendar",
            "directory",
            "desk",
            "absence",
            "project",
            "evidence",
            "paper",
            "goal",
            "workbook",
            "msproject"
        })
@NullMarked
package io.septet.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
