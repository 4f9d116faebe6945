import { mount } from 'svelte';
import App from './App.svelte';
import { keepImeKeysFromHandlers } from './shared/ime';
import './shared/styles/fonts.css';
import './shared/styles/tokens.css';
import './shared/styles/base.css';
import './shared/styles/menu.css';

keepImeKeysFromHandlers(window);
const target = document.getElementById('app');
if (target) mount(App, { target });
