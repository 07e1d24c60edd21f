/** What makes one version of a model differ from another, read from its XML. */
@NullMarked
package io.septet.models.domain;

import org.jspecify.annotations.NullMarked;
