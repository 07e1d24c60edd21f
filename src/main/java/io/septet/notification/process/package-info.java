/** How the engine brings messages to people and reminds them, and what models have to say for that. */
@NullMarked
package io.septet.notification.process;

import org.jspecify.annotations.NullMarked;
