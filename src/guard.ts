// The loader with the guard, used instead of the loader. The guard comes first.
import './guard/start.js';
import './soglasie.js';
