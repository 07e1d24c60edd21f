/** The processes and the decision table of risks. */
@NullMarked
package io.septet.risk.process;

import org.jspecify.annotations.NullMarked;
