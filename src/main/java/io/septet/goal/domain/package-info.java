/** When a goal is in order, and its rounds with everybody's answers, as they are kept. */
@NullMarked
package io.septet.goal.domain;

import org.jspecify.annotations.NullMarked;
