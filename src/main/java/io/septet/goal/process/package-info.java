/** Setting the goal: what its tasks submit and what its process knows. */
@NullMarked
package io.septet.goal.process;

import org.jspecify.annotations.NullMarked;
