/** The process that follows an action: its tasks, and what its model asks and does. */
@NullMarked
package io.septet.action.process;

import org.jspecify.annotations.NullMarked;
