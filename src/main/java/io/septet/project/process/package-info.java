/** What models ask of a project, and its files at the engine. */
@NullMarked
package io.septet.project.process;

import org.jspecify.annotations.NullMarked;
