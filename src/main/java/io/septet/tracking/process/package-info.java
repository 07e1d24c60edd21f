/** Delivering work: what its tasks submit, what models ask of a work item, and its process. */
@NullMarked
package io.septet.tracking.process;

import org.jspecify.annotations.NullMarked;
