import type { Preset, ServiceFacts } from './service.js';
/**
 * A CRM form. It stands where the page has an empty `<script data-b24-form="inline/4/abc123" data-skip-moving="true"></script>`;
 * `loader` brings it. Several forms: each code as held markup with `data-service="bitrix24-form"`, and no `loader`.
 * https://dev.1c-bitrix.ru/api_help/crm/forms.php
 */
export declare const preset: Preset;
export declare const facts: ServiceFacts;
