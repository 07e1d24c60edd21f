/** The process that takes a project from step to step, and the form that proposes it. */
@NullMarked
package io.septet.lifecycle.process;

import org.jspecify.annotations.NullMarked;
