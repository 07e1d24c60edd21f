/** The process and the decision table of requests for resources. */
@NullMarked
package io.septet.resource.process;

import org.jspecify.annotations.NullMarked;
