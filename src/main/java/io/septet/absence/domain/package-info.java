/** Absences and what was handed on, as they are kept, and who stands in for whom on a day. */
@NullMarked
package io.septet.absence.domain;

import org.jspecify.annotations.NullMarked;
