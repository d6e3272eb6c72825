@NullMarked
package nl.zetel.law.registry;

import org.jspecify.annotations.NullMarked;
