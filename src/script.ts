// What the script runs: the package, and nothing that is exported, as nobody could reach it.
import './index.js';
