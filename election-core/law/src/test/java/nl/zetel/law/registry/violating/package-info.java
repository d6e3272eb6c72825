/** Classes that break the rules of the registry, to see them caught. */
@NullMarked
package nl.zetel.law.registry.violating;

import org.jspecify.annotations.NullMarked;
