/** Planning: what its tasks submit and what its process knows. */
@NullMarked
package io.septet.plan.process;

import org.jspecify.annotations.NullMarked;
