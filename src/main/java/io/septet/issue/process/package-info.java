/** The process in which an issue is coordinated: its tasks, and what its model asks and does. */
@NullMarked
package io.septet.issue.process;

import org.jspecify.annotations.NullMarked;
