/** Naming a substitute and handing a task on, as pages. */
@NullMarked
package io.septet.absence.web;

import org.jspecify.annotations.NullMarked;
