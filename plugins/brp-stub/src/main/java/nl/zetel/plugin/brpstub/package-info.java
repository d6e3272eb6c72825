/**
 * A server that answers as the official BRP Personen API does, fed with fictitious persons: for tests and for a
 * demonstration. It answers {@code RaadpleegMetBurgerservicenummer} and {@code ZoekMetGeslachtsnaamEnGeboortedatum}.
 */
@NullMarked
package nl.zetel.plugin.brpstub;

import org.jspecify.annotations.NullMarked;
