/** When an action is in order, what may be said of it, and actions as they are kept. */
@NullMarked
package io.septet.action.domain;

import org.jspecify.annotations.NullMarked;
