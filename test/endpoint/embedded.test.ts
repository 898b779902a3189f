import './globals.js';
import {tellStory} from './story.js';
import {startTestServer} from './test-server.js';

tellStory('the embedded database', () => startTestServer());
