/** The processes of meetings and of their minutes: their tasks, and what their models ask and do. */
@NullMarked
package io.septet.meeting.process;

import org.jspecify.annotations.NullMarked;
