/** Requests for resources as they are kept, and the rules about them. */
@NullMarked
package io.septet.resource.domain;

import org.jspecify.annotations.NullMarked;
