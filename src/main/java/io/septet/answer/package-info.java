/**
 * What people answer in tasks that process owners have added to a model, or in processes that are theirs altogether: no line of
 * code knows such a task. Its fields are declared in the model, the form is made from them, and the answer is part of the
 * project's record.
 */
@ApplicationModule(
        displayName = "Answers",
        allowedDependencies = {"platform", "findings", "directory", "desk", "project", "evidence", "signoff"})
@NullMarked
package io.septet.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
